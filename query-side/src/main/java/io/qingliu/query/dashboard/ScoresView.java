package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Verdict;
import io.qingliu.events.Words;
import io.qingliu.events.Zh;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Told;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the latest concluded rounds gave, of all clusters that count.
 *
 * @param head of the answer
 * @param concluded clusters whose latest round is concluded, of all that count; only they have a score
 * @param passed those of them that passed
 * @param inFirstRound those of the passed ones that needed one round only
 * @param bands how many lie where, of those that are concluded; two rubrics are compared by the share of their maximum
 * @param scores each, the lowest first
 */
public record ScoresView(
        @JsonUnwrapped AnswerHead head,
        Figure concluded,
        Figure passed,
        Figure inFirstRound,
        List<BandFigure> bands,
        List<Score> scores) {
    public ScoresView {
        bands = List.copyOf(bands);
        scores = List.copyOf(scores);
    }

    /** Where a score lies, in hundredths of the maximum; compared in whole numbers (rulings §6). */
    public enum Band {
        @Zh("80分以下")
        BELOW_80(0, 80),
        @Zh("80分至85分（不含）")
        FROM_80(80, 85),
        @Zh("85分至90分（不含）")
        FROM_85(85, 90),
        @Zh("90分至95分（不含）")
        FROM_90(90, 95),
        @Zh("95分以上（含）")
        FROM_95(95, 1000);

        private final long from;
        private final long to;

        Band(long from, long to) {
            this.from = from;
            this.to = to;
        }

        boolean holds(Round.Outcome outcome) {
            long earned = 100 * outcome.earnedPoints();
            long applicable = outcome.applicablePoints();
            return earned >= from * applicable && (earned < to * applicable || this == FROM_95);
        }
    }

    /**
     * How many lie in a band.
     *
     * @param band which
     * @param zh the same in Chinese
     * @param figure how many, of those that are concluded
     */
    public record BandFigure(Band band, String zh, Figure figure) {}

    /**
     * A cluster's score.
     *
     * @param cluster which
     * @param round which round
     * @param verdict passed or failed; a veto or another round may stand behind a high total that failed
     * @param verdictZh the same in Chinese
     * @param shown the points as text, never rounded up
     * @param earnedPoints what was earned
     * @param applicablePoints out of how much
     * @param scale how many steps make one point
     * @param rubric the rubric with its version; null where it was erased
     * @param mark where the rubric comes from
     */
    public record Score(
            @JsonUnwrapped ClusterName cluster,
            int round,
            Verdict verdict,
            String verdictZh,
            String shown,
            long earnedPoints,
            long applicablePoints,
            int scale,
            @Nullable String rubric,
            @Nullable Mark mark) {
        private static Score of(Concluded it) {
            Round.Sheet sheet = it.round().sheet();
            Round.Outcome outcome = it.outcome();
            return new Score(
                    ClusterName.of(it.member().place()),
                    it.round().number(),
                    outcome.verdict(),
                    Words.zh(outcome.verdict()),
                    outcome.shown(),
                    outcome.earnedPoints(),
                    outcome.applicablePoints(),
                    outcome.scale(),
                    sheet == null ? null : sheet.rubric() + " v" + sheet.version(),
                    sheet == null ? null : sheet.mark());
        }
    }

    private record Concluded(Member member, Round round, Round.Outcome outcome) {
        /** By the share of the maximum, exactly. */
        static final Comparator<Concluded> LOWEST_FIRST = ((Comparator<Concluded>)
                        (one, other) -> one.times(other).compareTo(other.times(one)))
                .thenComparing(it -> it.member().id());

        private BigInteger times(Concluded other) {
            return BigInteger.valueOf(outcome.earnedPoints())
                    .multiply(BigInteger.valueOf(other.outcome().applicablePoints()));
        }
    }

    /** What folds know of the scores. */
    public static ScoresView of(Told told) {
        Map<String, ClusterStatus> statuses = told.states(new ClusterStatusFold());
        List<Member> members = Member.counting(told);
        List<Concluded> concluded = members.stream()
                .flatMap(member -> concluded(member, statuses.get(member.id())))
                .sorted(Concluded.LOWEST_FIRST)
                .toList();
        List<Concluded> passed = concluded.stream()
                .filter(it -> it.outcome().verdict() == Verdict.PASS)
                .toList();
        return new ScoresView(
                told.head(Map.of()),
                figure(members.size(), concluded),
                figure(concluded.size(), passed),
                figure(
                        passed.size(),
                        passed.stream().filter(it -> it.round().number() == 1).toList()),
                Arrays.stream(Band.values())
                        .map(band -> new BandFigure(
                                band,
                                Words.zh(band),
                                figure(
                                        concluded.size(),
                                        concluded.stream()
                                                .filter(it -> band.holds(it.outcome()))
                                                .toList())))
                        .toList(),
                concluded.stream().map(Score::of).toList());
    }

    private static Stream<Concluded> concluded(Member member, @Nullable ClusterStatus status) {
        Round round = status == null ? null : status.round();
        Round.Outcome outcome = round == null ? null : round.outcome();
        return round == null || outcome == null ? Stream.of() : Stream.of(new Concluded(member, round, outcome));
    }

    private static Figure figure(long of, List<Concluded> some) {
        return Figure.of(of, some.stream().map(it -> it.member().id()).sorted().toList());
    }
}
