package io.qingliu.command.kernel;

import java.util.List;

/** One command of a batch was refused; nothing of the batch was written. */
public final class BatchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int index;
    private final RuntimeException refusal;

    BatchRefused(int index, RuntimeException refusal) {
        super("command " + index + " of the batch: " + refusal.getMessage(), refusal, false, false);
        this.index = index;
        this.refusal = refusal;
    }

    /** Names the first command of the batch that concerns the stream. */
    static BatchRefused byStream(List<? extends Command> commands, String stream, RuntimeException refusal) {
        for (int i = 0; i < commands.size(); i++) {
            if (commands.get(i).stream().value().equals(stream)) {
                return new BatchRefused(i, refusal);
            }
        }
        return new BatchRefused(0, refusal);
    }

    /** Which command, from 0. */
    public int index() {
        return index;
    }

    /** Why: {@link RuleRefused}, {@link StaleVersion} or {@link LostRace}. */
    public RuntimeException refusal() {
        return refusal;
    }
}
