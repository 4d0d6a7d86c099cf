package io.qingliu.standalone.illustrative;

import io.qingliu.command.acceptance.AnnulAcceptance;
import io.qingliu.command.acceptance.ConcludeAcceptance;
import io.qingliu.command.acceptance.DeclareItemNotApplicable;
import io.qingliu.command.acceptance.LiftVeto;
import io.qingliu.command.acceptance.OpenAcceptance;
import io.qingliu.command.acceptance.RecordScoreItem;
import io.qingliu.command.acceptance.RecordVeto;
import io.qingliu.command.acceptance.ReviseScoreItem;
import io.qingliu.command.acceptance.SignAcceptance;
import io.qingliu.command.acceptance.TickEssential;
import io.qingliu.command.acceptance.VoidSignature;
import io.qingliu.events.CarriedProblem;
import io.qingliu.events.EssentialsRef;
import io.qingliu.events.RubricRef;
import io.qingliu.events.Verdict;
import io.qingliu.events.acceptance.Assessor;
import io.qingliu.events.acceptance.EssentialFinding;
import io.qingliu.events.ids.AcceptanceId;
import io.qingliu.events.ids.EssentialsId;
import io.qingliu.events.ids.ItemId;
import io.qingliu.events.ids.ProblemId;
import io.qingliu.events.ids.RubricId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** 评审验收: one round, scored by section and detachment together, signed by both and concluded. */
final class Accepting {
    private static final ItemId FLOWING_ON_DRY_DAYS = new ItemId("V2");
    private static final Set<String> SECTION_SCORES = Set.of("A", "B", "E");

    private final Life life;
    private final Script script;
    private final AcceptanceId id;
    private final Person section;
    private final Person detachment;

    Accepting(Life life) {
        this.life = life;
        this.script = life.script;
        this.id = life.acceptance();
        script.later(8, 16);
        if (life.number() == Cast.STORY && life.cycle() == 2) {
            script.goTo(LocalDate.of(2024, 11, 28));
        }
        this.section = life.section(1);
        this.detachment = life.detachment(1);
    }

    /** A round that starts from an empty sheet. */
    void first(boolean passes) {
        List<ItemId> none = life.chance(12) ? List.of(new ItemId(life.chance(50) ? "B4" : "D2")) : List.of();
        Sheet sheet = Sheet.full(none).at(share(passes), life.random);
        open();
        for (ItemId item : none) {
            script.ask(section, c -> new DeclareItemNotApplicable(id, c, item, "本组团无此类设施，经会商不适用"));
        }
        boolean revised = life.chance(40) || life.number() == Cast.STORY;
        ItemId one = sheet.weakest().getFirst();
        Sheet asFirstGiven = revised ? sheet.with(one, sheet.of(one) + 5) : sheet;
        score(Sheet.EMPTY, asFirstGiven);
        if (revised) {
            script.later(1, 2);
            revise(one, sheet.of(one), "复核影像后更正扣分");
        }
        finish(sheet, passes);
    }

    /** A round that starts from the sheet of the one before it; only what changed is recorded. */
    void again(boolean passes) {
        Sheet before = life.sheet;
        Sheet sheet = before.at(share(passes), life.random);
        open();
        if (life.number() == Cast.VETO_STANDING) {
            script.ask(
                    section,
                    c -> new LiftVeto(
                            id, c, FLOWING_ON_DRY_DAYS, "排口上游错接已改造，连续三次晴天采样无出流", List.of(life.nextEvidence())));
        }
        score(before, sheet);
        finish(sheet, passes);
    }

    private long share(boolean passes) {
        if (life.number() == Cast.STORY) {
            return passes ? 920 : 860;
        }
        if (life.number() == Cast.VETO_STANDING) {
            return 925;
        }
        return passes ? 906 + life.random.nextInt(64) : 770 + life.random.nextInt(125);
    }

    private void open() {
        int essentials = script.day().isBefore(Administration.NEW_ESSENTIALS) ? 1 : 2;
        List<Assessor> assessors = new ArrayList<>();
        for (Person person : List.of(section, life.section(3), detachment, life.detachment(2))) {
            assessors.add(new Assessor(person.actor(), person.role(), person.organisation()));
        }
        script.ask(
                section,
                c -> new OpenAcceptance(
                        id,
                        c,
                        new RubricRef(new RubricId("rubric-illustrative-2024"), 1),
                        new EssentialsRef(new EssentialsId("essentials-illustrative-2024"), essentials),
                        assessors));
        script.later(1, 3);
        tick(section, 1, 5);
        tick(detachment, 6, 10);
    }

    private void tick(Person by, int from, int to) {
        List<Asked> asked = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            ItemId item = new ItemId(String.format("T%02d", i));
            boolean met = !life.chance(8);
            asked.add(c -> new TickEssential(
                    id,
                    c,
                    item,
                    met ? EssentialFinding.MET : EssentialFinding.NOT_MET,
                    met ? null : "个别点位尚待完善，已列入整改",
                    met ? List.of() : List.of(life.nextEvidence())));
        }
        script.ask(by, asked);
    }

    private void score(Sheet before, Sheet after) {
        Map<ItemId, Long> changed = new LinkedHashMap<>(after.points());
        before.points().forEach((item, points) -> changed.remove(item, points));
        score(section, after, changed.keySet(), true);
        script.later(0, 1);
        score(detachment, after, changed.keySet(), false);
    }

    private void score(Person by, Sheet sheet, Set<ItemId> items, boolean ofSection) {
        List<Asked> asked = new ArrayList<>();
        for (ItemId item : items) {
            if (SECTION_SCORES.contains(item.value().substring(0, 1)) == ofSection) {
                ProblemId mended = life.findings.get(item);
                boolean full = sheet.of(item) == Sheet.maximum(item);
                asked.add(c -> new RecordScoreItem(
                        id,
                        c,
                        item,
                        sheet.of(item),
                        full ? null : "现场抽查发现不符合项，按细则扣分",
                        List.of(life.nextEvidence()),
                        mended == null ? List.of() : List.of(mended)));
            }
        }
        script.ask(by, asked);
    }

    private void revise(ItemId item, long points, String reason) {
        script.ask(
                section,
                c -> new ReviseScoreItem(id, c, item, points, reason, List.of(life.nextEvidence()), List.of()));
    }

    private void finish(Sheet sheet, boolean passes) {
        boolean vetoed = life.number() == Cast.VETO_STANDING && life.cycle() == 1;
        if (vetoed || (life.number() == Cast.VETO_LIFTED && life.cycle() == 1)) {
            script.ask(
                    detachment,
                    c -> new RecordVeto(
                            id, c, FLOWING_ON_DRY_DAYS, "晴天雨水口出流且水质超标", List.of(life.nextEvidence()), List.of()));
        }
        if (life.number() == Cast.VETO_LIFTED && life.cycle() == 1) {
            script.later(1, 3);
            script.ask(
                    detachment,
                    c -> new LiftVeto(id, c, FLOWING_ON_DRY_DAYS, "查明为自来水管爆管所致，已修复复测", List.of(life.nextEvidence())));
        }
        Sheet signed = sign(sheet);
        if (signed.passes() != passes && !vetoed) {
            throw new IllegalStateException("the sheet of " + id.value() + " was drawn wrongly");
        }
        List<CarriedProblem> findings = passes ? List.of() : findings(signed);
        script.later(0, 2);
        script.ask(section, c -> new ConcludeAcceptance(id, c, passes ? Verdict.PASS : Verdict.FAIL, findings));
        life.sheet = signed;
        for (CarriedProblem problem : findings) {
            life.open.put(problem.problemId(), problem);
            life.findings.put(problem.scoreItems().getFirst(), problem.problemId());
        }
    }

    private Sheet sign(Sheet sheet) {
        script.later(1, 3);
        script.ask(section, c -> new SignAcceptance(id, c));
        Sheet signed = sheet;
        if (Cast.SIGNATURE_VOIDED.contains(life.number()) && life.cycle() == 1) {
            ItemId item = sheet.weakest().getLast();
            script.later(0, 1);
            script.ask(section, c -> new VoidSignature(id, c, section.role(), "签字后发现一项计分有误"));
            signed = sheet.with(item, sheet.of(item) + 5);
            revise(item, signed.of(item), "补充材料齐全，恢复得分");
            script.ask(section, c -> new SignAcceptance(id, c));
        }
        script.ask(detachment, c -> new SignAcceptance(id, c));
        return signed;
    }

    private List<CarriedProblem> findings(Sheet sheet) {
        return sheet.weakest().stream()
                .limit(3 + life.random.nextInt(3))
                .map(item -> Trouble.costing(life, item))
                .toList();
    }

    /** The bureau annuls the conclusion, and the round is held once more on its own sheet. */
    void annulled(boolean passes, String reason) {
        script.later(6, 12);
        script.ask(People.bureau(2), c -> new AnnulAcceptance(id, c, reason, List.of(life.nextEvidence())));
        script.later(3, 8);
        Sheet before = life.sheet;
        open();
        ItemId item = before.weakest().getFirst();
        Sheet sheet = before.with(item, before.of(item) + (passes ? 5 : -5));
        score(before, sheet);
        finish(sheet, passes);
    }
}
