package io.qingliu.query.dashboard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.qingliu.events.Mark;
import io.qingliu.events.Words;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.query.dashboard.BoundariesDay.UnitMembers;
import io.qingliu.query.kernel.AnswerHead;
import io.qingliu.query.kernel.Places;
import io.qingliu.query.kernel.Told;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What share of the sewers is inspected, of the misconnections fixed, of the defects of grade 3 and 4 repaired, per unit.
 *
 * @param head of the answer
 * @param boundariesOn the day of the boundaries
 * @param definitions what is counted; proposed by the product, not official
 * @param forms the survey forms that the rows were filled in by
 * @param total the whole city
 * @param units each unit that answers for a cluster that counts
 */
public record SharesView(
        @JsonUnwrapped AnswerHead head,
        LocalDate boundariesOn,
        List<Definition> definitions,
        List<FormShown> forms,
        List<ShareRow> total,
        List<UnitShares> units) {
    public SharesView {
        definitions = List.copyOf(definitions);
        forms = List.copyOf(forms);
        total = List.copyOf(total);
        units = List.copyOf(units);
    }

    /**
     * What a share counts.
     *
     * @param share which
     * @param zh its name
     * @param definitionZh what it counts, in Chinese
     * @param definitionEn the same in English
     * @param mark where the definition comes from
     */
    public record Definition(NetworkShare share, String zh, String definitionZh, String definitionEn, Mark mark) {
        static Definition of(NetworkShare share) {
            return new Definition(share, Words.zh(share), share.definitionZh(), share.definitionEn(), Mark.PROPOSED);
        }
    }

    /**
     * A form.
     *
     * @param form with its version
     * @param title its title; null where its publication is not known
     * @param mark where it comes from
     */
    public record FormShown(
            String form, @Nullable String title, @Nullable Mark mark) {}

    /**
     * A unit.
     *
     * @param unitId which; null where nobody knows who answers for the clusters
     * @param unit its name
     * @param shares each share
     */
    public record UnitShares(
            @Nullable String unitId, @Nullable String unit, List<ShareRow> shares) {
        public UnitShares {
            shares = List.copyOf(shares);
        }
    }

    /** Whether there is something to say. */
    public enum Standing {
        /** No cluster has been surveyed for it: not 0. */
        NO_DATA,
        /** Surveyed, and nothing found that would have to be dealt with. */
        NOTHING_FOUND,
        /** There is a share. */
        SHARE
    }

    /**
     * A share.
     *
     * @param share which
     * @param standing whether there is one
     * @param unit of the quantities
     * @param scale how many steps of the quantities make one unit
     * @param whole out of how much, as surveyed
     * @param bySurvey how much the survey's own rows call done
     * @param byFixes how much the verified fixes name besides
     * @param done both together, of no cluster more than its whole
     * @param percent the share as text, cut off; null where there is none
     * @param sample clusters with data, of all that count: the size of the sample
     * @param exceeding those of them where both together are more than was surveyed: counted twice, or not surveyed
     * @param notSubmitted those of them whose network part is not submitted yet
     * @param fixes the positions of the events that verified the fixes
     */
    public record ShareRow(
            NetworkShare share,
            Standing standing,
            String unit,
            int scale,
            long whole,
            long bySurvey,
            long byFixes,
            long done,
            @Nullable String percent,
            Figure sample,
            List<String> exceeding,
            List<String> notSubmitted,
            List<Long> fixes) {
        public ShareRow {
            exceeding = List.copyOf(exceeding);
            notSubmitted = List.copyOf(notSubmitted);
            fixes = List.copyOf(fixes);
        }
    }

    /** What folds know of the network. */
    public static SharesView of(Told told, BoundariesDay question) {
        Places places = question.places(told);
        List<Member> members = Member.counting(told);
        Surveyed surveyed = Surveyed.of(told);
        return new SharesView(
                told.head(question.filter()),
                places.day(),
                Arrays.stream(NetworkShare.values()).map(Definition::of).toList(),
                surveyed.forms(told, members),
                surveyed.shares(members),
                BoundariesDay.units(members, places).stream()
                        .map(unit -> shares(unit, surveyed))
                        .toList());
    }

    private static UnitShares shares(UnitMembers unit, Surveyed surveyed) {
        return new UnitShares(unit.id(), unit.name(), surveyed.shares(unit.members()));
    }

    /**
     * What is known of the network, by cluster.
     *
     * @param rows of the latest survey that says something of the network
     * @param works what the fixes did
     */
    private record Surveyed(Map<String, NetworkRows> rows, Map<String, WorksDone> works) {
        static Surveyed of(Told told) {
            Map<String, NetworkRows> latest = new TreeMap<>();
            Map<String, Integer> campaigns = new TreeMap<>();
            told.states(NetworkFold.FOLD).forEach((stream, rows) -> {
                SurveyId survey = new SurveyId(stream);
                String cluster = survey.cluster().value();
                if (rows.known() && campaigns.getOrDefault(cluster, 0) < survey.campaign()) {
                    campaigns.put(cluster, survey.campaign());
                    latest.put(cluster, rows);
                }
            });
            return new Surveyed(latest, told.states(WorksFold.FOLD));
        }

        List<FormShown> forms(Told told, List<Member> members) {
            Map<String, FormShown> forms = new TreeMap<>();
            for (Member member : members) {
                NetworkRows known = rows.get(member.id());
                if (known != null && known.form() != null) {
                    String form = known.form() + " v" + known.formVersion();
                    forms.put(form, form(told, form, known.form(), known.formVersion()));
                }
            }
            return List.copyOf(forms.values());
        }

        private static FormShown form(Told told, String shown, String form, int number) {
            return told.state(ReferenceFold.FOLD, form)
                    .flatMap(reference -> reference.version(number))
                    .map(version -> new FormShown(shown, version.title(), version.mark()))
                    .orElseGet(() -> new FormShown(shown, null, null));
        }

        List<ShareRow> shares(List<Member> members) {
            return Arrays.stream(NetworkShare.values())
                    .map(share -> row(share, members))
                    .toList();
        }

        private ShareRow row(NetworkShare share, List<Member> members) {
            List<Part> parts = members.stream()
                    .map(Member::id)
                    .filter(rows::containsKey)
                    .map(cluster -> part(share, cluster))
                    .toList();
            long whole = parts.stream().mapToLong(Part::whole).sum();
            long done = parts.stream().mapToLong(Part::done).sum();
            return new ShareRow(
                    share,
                    parts.isEmpty() ? Standing.NO_DATA : whole == 0 ? Standing.NOTHING_FOUND : Standing.SHARE,
                    share.unit(),
                    share.scale(),
                    whole,
                    parts.stream().mapToLong(Part::bySurvey).sum(),
                    parts.stream().mapToLong(Part::byFixes).sum(),
                    done,
                    Figure.percent(done, whole),
                    Figure.of(members.size(), clusters(parts, part -> true)),
                    clusters(parts, part -> part.bySurvey() + part.byFixes() > part.whole()),
                    clusters(parts, part -> !part.submitted()),
                    parts.stream()
                            .flatMap(part ->
                                    works.getOrDefault(part.cluster(), WorksDone.NONE).events(share.work()).stream())
                            .sorted()
                            .toList());
        }

        private Part part(NetworkShare share, String cluster) {
            NetworkRows survey = rows.getOrDefault(cluster, NetworkRows.NONE);
            return new Part(
                    cluster,
                    survey.rows().values().stream().mapToLong(share::whole).sum(),
                    survey.rows().values().stream().mapToLong(share::done).sum(),
                    share.scale() * works.getOrDefault(cluster, WorksDone.NONE).verified(share.work()),
                    survey.submitted());
        }

        private static List<String> clusters(List<Part> parts, Predicate<Part> which) {
            return parts.stream().filter(which).map(Part::cluster).toList();
        }
    }

    /** What one cluster adds; no cluster's excess makes up for what another one lacks. */
    private record Part(String cluster, long whole, long bySurvey, long byFixes, boolean submitted) {
        long done() {
            return Math.min(whole, bySurvey + byFixes);
        }
    }
}
