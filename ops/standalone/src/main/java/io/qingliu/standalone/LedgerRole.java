package io.qingliu.standalone;

/** Which sides this process runs: {@code --ledger.role=all|command|query}. */
public enum LedgerRole {
    /** Both sides. */
    ALL,
    /** Takes commands and runs the automations. */
    COMMAND,
    /** Answers questions and keeps the projections. */
    QUERY;

    /** Whether this process takes commands. */
    public boolean takesCommands() {
        return this != QUERY;
    }

    /** Whether this process answers questions. */
    public boolean answersQuestions() {
        return this != COMMAND;
    }
}
