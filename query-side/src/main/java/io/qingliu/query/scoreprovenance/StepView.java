package io.qingliu.query.scoreprovenance;

import io.qingliu.events.Role;
import io.qingliu.events.Verdict;
import io.qingliu.events.Words;
import io.qingliu.query.kernel.Points;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a score as it is shown.
 *
 * @param position its place in the ledger
 * @param eventId the event
 * @param kind what it is
 * @param kindZh the same in Chinese
 * @param round the round's number
 * @param rubric the version of the rubric that judges
 * @param item the score item or veto item that it is about
 * @param itemZh its name
 * @param itemEn its English name
 * @param category the category of the item
 * @param before the item's points before, in the scale
 * @param after the item's points from then on, in the scale
 * @param beforeShown the same as text
 * @param afterShown the same as text
 * @param wonPoints what the item won, in the scale; lost where negative
 * @param scale how many steps make one point
 * @param occurredOn the day on which it happened
 * @param recordedAt when it was written down
 * @param who by whom
 * @param assessor who gave the points
 * @param reason why
 * @param signature whose signature it is about
 * @param verdict what was concluded, or annulled
 * @param carriedFrom of an opening: the round whose points it carries
 * @param evidence the files named
 * @param problems the problems that it rests on, with their fixes
 * @param corrections later corrections of the event; they change no figure
 */
public record StepView(
        long position,
        String eventId,
        StepKind kind,
        String kindZh,
        int round,
        @Nullable String rubric,
        @Nullable String item,
        @Nullable String itemZh,
        @Nullable String itemEn,
        @Nullable String category,
        @Nullable Long before,
        @Nullable Long after,
        @Nullable String beforeShown,
        @Nullable String afterShown,
        long wonPoints,
        @Nullable Integer scale,
        @Nullable LocalDate occurredOn,
        Instant recordedAt,
        Who who,
        @Nullable String assessor,
        @Nullable String reason,
        @Nullable Role signature,
        @Nullable Verdict verdict,
        @Nullable String carriedFrom,
        List<EvidenceView> evidence,
        List<ProblemView> problems,
        List<Correction> corrections) {

    static StepView of(String cluster, Step step, Grounds grounds) {
        String item = step.item();
        RubricVersion rubric =
                step.rubric() == null ? null : grounds.rubric(step.rubric()).orElse(null);
        RubricVersion.Item known =
                rubric == null || item == null ? null : rubric.item(item).orElse(null);
        RubricVersion.Veto veto = rubric == null
                ? null
                : rubric.vetoes().stream()
                        .filter(it -> it.id().equals(item))
                        .findFirst()
                        .orElse(null);
        return new StepView(
                step.position(),
                step.act().eventId(),
                step.kind(),
                Words.zh(step.kind()),
                step.round(),
                step.rubric(),
                item,
                known != null ? known.zh() : veto != null ? veto.zh() : null,
                known != null ? known.en() : veto != null ? veto.en() : null,
                known == null ? null : known.category(),
                step.before(),
                step.after(),
                shown(step.before(), step.scale()),
                shown(step.after(), step.scale()),
                step.won(),
                step.scale(),
                step.act().occurredOn(),
                step.act().recordedAt(),
                Who.of(step.act()),
                step.assessor(),
                step.reason(),
                step.signature(),
                step.verdict(),
                step.carriedFrom(),
                EvidenceView.of(step.evidence(), grounds),
                ProblemView.behind(cluster, step, grounds),
                grounds.corrections(step.act().eventId()));
    }

    static @Nullable String shown(@Nullable Long points, @Nullable Integer scale) {
        return points == null || scale == null ? null : Points.shown(points, scale);
    }
}
