package io.qingliu.standalone.illustrative;

import io.qingliu.standalone.illustrative.Register.ClusterEntry;
import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * What a cluster's life will be like.
 *
 * @param demonstration whether it takes part in the demonstration of 2024
 * @param surveyFrom the day on which its survey is opened
 * @param surveyDays how long the survey takes
 * @param workDays how long the first remediation takes
 * @param reworkDays how long another one takes
 * @param failures how many rounds fail before one passes
 * @param problems how many problems the survey finds
 */
record Course(
        boolean demonstration,
        LocalDate surveyFrom,
        int surveyDays,
        int workDays,
        int reworkDays,
        int failures,
        int problems) {
    private static final int SHARE_THAT_FAILS = 35;

    static Course of(ClusterEntry cluster, RandomGenerator random) {
        int number = cluster.number();
        int failures = failures(number, random);
        if (Cast.demonstrates(number)) {
            return demonstration(number, failures, random);
        }
        int problems = 15 + random.nextInt(26);
        if (due2025(cluster)) {
            boolean early = Cast.TRANSCRIBED.contains(number) || number == Cast.DECLINED || number == Cast.WITHDRAWN;
            LocalDate from = early
                    ? LocalDate.of(2024, 8, 5).plusDays(random.nextInt(20))
                    : LocalDate.of(2024, 9, 2).plusDays(random.nextInt(170));
            int work = Cast.STUCK.contains(number) ? 700 : 90 + random.nextInt(100);
            if (Cast.BEHIND.contains(number)) {
                from = LocalDate.of(2025, 2, 10).plusDays(random.nextInt(30));
                work = 210 + random.nextInt(60);
            }
            return new Course(false, from, 20 + random.nextInt(25), work, 30 + random.nextInt(35), failures, problems);
        }
        return new Course(
                false,
                surveyOf2027(number, random),
                25 + random.nextInt(35),
                110 + random.nextInt(130),
                35 + random.nextInt(40),
                failures,
                problems);
    }

    private static boolean due2025(ClusterEntry cluster) {
        int number = cluster.number();
        return number == Cast.FRONTAGE_AFTER_ALL || (cluster.due2025() && number != Cast.FRONTAGE_NOT_HERE);
    }

    private static int failures(int number, RandomGenerator random) {
        boolean fails = random.nextInt(100) < SHARE_THAT_FAILS;
        if (number == 33) {
            return 2;
        }
        if (number == Cast.STORY || number == 34 || number == Cast.FAIL_ANNULLED || number == Cast.VETO_STANDING) {
            return 1;
        }
        boolean passes = Cast.demonstrates(number)
                || number == Cast.PASS_ANNULLED
                || number == Cast.CORRECTED_EARLY
                || number == Cast.CORRECTED_LATE
                || number == Cast.RELAPSED_OPEN
                || Cast.RELAPSED.contains(number);
        return fails && !passes ? 1 : 0;
    }

    private static Course demonstration(int number, int failures, RandomGenerator random) {
        LocalDate from = LocalDate.of(2024, 7, 8).plusDays(random.nextInt(4));
        int problems = 14 + random.nextInt(10);
        boolean story = number == Cast.STORY;
        int work = failures > 0 ? story ? 49 : 46 : number == Cast.LATE ? 35 : 62 + random.nextInt(10);
        return new Course(true, from, 8, work, story ? 27 : 18, failures, number == Cast.LATE ? 24 : problems);
    }

    private static LocalDate surveyOf2027(int number, RandomGenerator random) {
        LocalDate drawn = LocalDate.of(2025, 4, 14).plusDays(random.nextInt(560));
        if (Cast.UNTOUCHED.contains(number)) {
            return LocalDate.of(2026, 11, 9);
        }
        if (number == Cast.SPLIT || number == Cast.MERGED) {
            return LocalDate.of(2025, 9, 8);
        }
        if (number == Cast.MERGED_INTO) {
            return LocalDate.of(2025, 12, 15);
        }
        if (number == Cast.FRONTAGE_LATE || number == Cast.SUSPENDED_FOR_A_WHILE) {
            return LocalDate.of(2025, 6, 9);
        }
        return number == Cast.SUSPENDED ? LocalDate.of(2025, 10, 13) : drawn;
    }
}
