package io.qingliu.standalone.illustrative;

import java.util.List;
import java.util.Set;

/** Which cluster, by its number, lives through what is out of the ordinary. */
final class Cast {
    /** Confirmed as demonstrations; the last one is revoked later. */
    static final List<Integer> CONFIRMED = List.of(1, 2, 4, 34, 37, 40);

    /** A candidate whose remediation was completed five days after the cut-off. */
    static final int LATE = 7;

    /** Applied, and was not listed. */
    static final int DECLINED = 10;

    /** Applied, and thought better of it. */
    static final int WITHDRAWN = 43;

    /** The cluster of the reference story: 86.0 fails, 92.0 passes. */
    static final int STORY = 1;

    static final int REVOKED = 40;
    static final int NOT_SAMPLED = 37;

    /** A demonstration whose close-out is still to come. */
    static final int NOT_CLOSED_OUT = 37;

    /** Relapsed after its close-out, and was accepted again. */
    static final Set<Integer> RELAPSED = Set.of(3, 41);

    /** Relapsed, and is being worked on still. */
    static final int RELAPSED_OPEN = 45;

    /** Its pass was annulled after the report came, and it passed again. */
    static final int PASS_ANNULLED = 12;

    /** Its failure was annulled for a slip, and it failed again. */
    static final int FAIL_ANNULLED = 15;

    static final int VETO_LIFTED = 18;
    static final int VETO_STANDING = 21;
    static final Set<Integer> SIGNATURE_VOIDED = Set.of(5, 24, 48);

    /** Fixes of these were transcribed from paper. */
    static final Set<Integer> TRANSCRIBED = Set.of(6, 46, 47);

    /** The day of completion was corrected before, or after, the round was concluded. */
    static final int CORRECTED_EARLY = 27;

    static final int CORRECTED_LATE = 52;

    static final int SUSPENDED_FOR_A_WHILE = 60;
    static final int SUSPENDED = 107;

    /** Along a river or not: determined late, never, otherwise than the park, and only by a closer look. */
    static final int FRONTAGE_LATE = 70;

    static final int FRONTAGE_NEVER = 71;
    static final int FRONTAGE_NOT_HERE = 55;
    static final int FRONTAGE_AFTER_ALL = 75;

    /** Due in 2025 and not through yet. */
    static final Set<Integer> STUCK = Set.of(30, 51);

    /** Due in 2025 and through in 2026. */
    static final Set<Integer> BEHIND = Set.of(11, 17, 23, 29, 35, 44, 49, 53);

    static final int SPLIT = 88;
    static final int FIRST_SUCCESSOR = 112;
    static final int MERGED = 92;
    static final int MERGED_INTO = 93;

    /** Not surveyed yet on the last day. */
    static final Set<Integer> UNTOUCHED = Set.of(83, 99, 105, 108);

    private Cast() {}

    static boolean demonstrates(int cluster) {
        return CONFIRMED.contains(cluster) || cluster == LATE;
    }
}
