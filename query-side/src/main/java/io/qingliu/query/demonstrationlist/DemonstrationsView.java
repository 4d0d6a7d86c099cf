package io.qingliu.query.demonstrationlist;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.FactShown;
import io.qingliu.query.kernel.Heard;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in the 2024 demonstration, and what became of it.
 *
 * @param head of the answer
 * @param goal what the notice aims at
 * @param counts how many stand how, over all participations, whatever is filtered by
 * @param participations those asked for, in the order of their clusters' ids
 * @param intentions what districts last said about applying, of the clusters asked for that never took part
 * @param papers applications, lists and circulars, in the order of their recording
 */
public record DemonstrationsView(
        @JsonUnwrapped AnswerHead head,
        Goal goal,
        List<Count> counts,
        List<ParticipationRow> participations,
        List<IntentionRow> intentions,
        List<PaperRow> papers) {
    private static final Goal FIVE = new Goal(
            "2024年底，打造5个工业园区“污水零直排区”示范园区（组团）",
            "five demonstration parks (clusters) by the end of 2024; a goal, no upper limit",
            5,
            LocalDate.of(2024, 12, 31),
            "渝环办〔2024〕163号 二",
            Mark.SEED,
            Words.zh(Mark.SEED));

    public DemonstrationsView {
        counts = List.copyOf(counts);
        participations = List.copyOf(participations);
        intentions = List.copyOf(intentions);
        papers = List.copyOf(papers);
    }

    /**
     * What is aimed at.
     *
     * @param zh in the notice's words
     * @param en in English
     * @param number how many
     * @param dueOn by when
     * @param source where it is said
     * @param mark what that is
     * @param markZh the same in Chinese
     */
    public record Goal(String zh, String en, int number, LocalDate dueOn, String source, Mark mark, String markZh) {}

    /**
     * A number over what it says.
     *
     * @param code what is counted: a standing, or what lies across standings
     * @param zh the same in Chinese
     * @param count how many participations
     * @param of out of how many participations
     * @param clusters whose they are
     */
    public record Count(String code, String zh, long count, long of, List<String> clusters) {
        public Count {
            clusters = List.copyOf(clusters);
        }

        static Count of(String code, String zh, Collection<ParticipationRow> among, Predicate<ParticipationRow> holds) {
            List<ParticipationRow> those = among.stream().filter(holds).toList();
            return new Count(
                    code,
                    zh,
                    those.size(),
                    among.size(),
                    those.stream().map(row -> row.cluster().id()).distinct().toList());
        }
    }

    /**
     * What a district last said about applying.
     *
     * @param cluster for which cluster
     * @param intended whether it means to
     * @param reason why, where it was said
     * @param fact the event
     */
    public record IntentionRow(
            Places.Cluster cluster,
            boolean intended,
            @Nullable String reason,
            FactShown fact) {}

    /** All participations. */
    public static DemonstrationsView of(Told told) {
        return of(told, DemonstrationsQuestion.ALL);
    }

    static DemonstrationsView of(Told told, DemonstrationsQuestion question) {
        Places places = told.places();
        if (question.cluster() != null) {
            places.mustKnow(question.cluster(), "cluster");
        }
        Papers papers = new Papers(told.states(new PapersFold()));
        List<ParticipationRow> all = new ArrayList<>();
        List<IntentionRow> intentions = new ArrayList<>();
        told.states(new ParticipationsFold()).values().forEach(known -> {
            Places.Cluster cluster = places.cluster(known.cluster());
            known.participations().forEach(one -> all.add(ParticipationRow.of(one, cluster, papers)));
            if (known.participations().isEmpty() && !known.intentions().isEmpty()) {
                Participations.Intention last = known.intentions().getLast();
                intentions.add(new IntentionRow(cluster, last.intended(), last.reason(), FactShown.of(last.fact())));
            }
        });
        return new DemonstrationsView(
                told.head(question.filter()),
                FIVE,
                counts(all),
                all.stream().filter(question::asksFor).toList(),
                question.standing() == null && question.sampling() == null
                        ? intentions.stream()
                                .filter(row -> question.place(row.cluster()))
                                .toList()
                        : List.of(),
                told.parts(new PapersFold()).values().stream()
                        .map(Heard::state)
                        .filter(paper -> paper.kind() != null)
                        .map(paper -> PaperRow.of(paper, places))
                        .sorted((a, b) ->
                                Long.compare(a.fact().position(), b.fact().position()))
                        .toList());
    }

    private static List<Count> counts(List<ParticipationRow> all) {
        List<Count> counts = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            counts.add(Count.of(standing.name(), Words.zh(standing), all, row -> row.standing() == standing));
        }
        List<ParticipationRow> confirmed =
                all.stream().filter(row -> row.standing() == Standing.CONFIRMED).toList();
        counts.add(Count.of("WAS_CANDIDATE", "曾列入备选", all, ParticipationRow::wasCandidate));
        counts.add(Count.of("CHECKED_ON_SITE", "经现场抽查", all, ParticipationRow::sampled));
        counts.add(Count.of("CONFIRMED_SAMPLED", "示范中经现场抽查", confirmed, ParticipationRow::sampled));
        counts.add(Count.of("CONFIRMED_NOT_SAMPLED", "示范中未经现场抽查", confirmed, row -> !row.sampled()));
        counts.add(Count.of("COMMENDED", "通报表扬（未撤回）", all, ParticipationRow::commended));
        return counts;
    }
}
