package io.qingliu.query.integrity;

/**
 * A fix that was verified by a person who stands in the fix too.
 *
 * @param problemId the problem
 * @param fix the fix
 * @param verification its verification
 */
public record SameHand(String problemId, Hand fix, Hand verification) {
    /** Whether one person answers for both; else one person only wrote both down, or wrote down what they did themselves. */
    boolean answersForBoth() {
        return fix.fact().actor().equals(verification.fact().actor());
    }

    /** The person who stands in both. */
    String person() {
        String fixer = fix.fact().actor();
        boolean fixerVerifies = fixer.equals(verification.fact().actor()) || fixer.equals(verification.enteredBy());
        return fixerVerifies ? fixer : fix.enteredBy();
    }

    /** Whether any person stands in both. */
    static boolean stands(Hand fix, Hand verification) {
        return fix.fact().actor().equals(verification.fact().actor())
                || fix.fact().actor().equals(verification.enteredBy())
                || fix.enteredBy().equals(verification.fact().actor())
                || fix.enteredBy().equals(verification.enteredBy());
    }
}
