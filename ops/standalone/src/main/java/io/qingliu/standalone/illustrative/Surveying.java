package io.qingliu.standalone.illustrative;

import io.qingliu.command.survey.CorrectSurveyRow;
import io.qingliu.command.survey.EnterSurveyRows;
import io.qingliu.command.survey.OpenSurvey;
import io.qingliu.command.survey.ReopenSurveyPart;
import io.qingliu.command.survey.SubmitSurvey;
import io.qingliu.command.survey.SubmitSurveyPart;
import io.qingliu.command.survey.WithdrawSurveyRow;
import io.qingliu.events.FormRef;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.survey.JoinedOrganisation;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.standalone.illustrative.SurveyRows.Batch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** 排查摸底: the survey of sources, network and plant, in batches, with what had to be corrected. */
final class Surveying {
    /** From this day on the second version of the form is in use. */
    private static final LocalDate NEW_FORM = LocalDate.of(2025, 4, 1);

    private Surveying() {}

    static void tell(Life life) {
        Script script = life.script;
        script.goTo(life.course.surveyFrom());
        int form = script.day().isBefore(NEW_FORM) ? 1 : 2;
        Track track = life.course.demonstration() ? Track.DEMONSTRATION : Track.GENERAL;
        List<JoinedOrganisation> joined = new ArrayList<>();
        joined.add(
                new JoinedOrganisation(Role.ENFORCEMENT_DETACHMENT, life.unit().team()));
        if (life.course.demonstration()) {
            joined.add(new JoinedOrganisation(Role.PARK_AUTHORITY, life.unit().authority()));
        }
        script.ask(
                life.section(1),
                c -> new OpenSurvey(
                        life.survey(), c, track, new FormRef(new FormId("form-illustrative-2024"), form), joined));
        List<Batch> batches = new SurveyRows(life).batches();
        int pace = Math.max(1, life.course.surveyDays() / (batches.size() + 3));
        for (Batch batch : batches) {
            script.later(0, 2 * pace);
            Person by = batch.part() == SurveyPart.SOURCE ? life.parkBody(1) : life.section(2);
            script.ask(by, c -> new EnterSurveyRows(life.survey(), c, batch.part(), batch.kind(), batch.rows()));
            batch.rows().forEach(row -> life.rows.add(row.rowId()));
        }
        correct(life, batches);
        script.later(1, 4);
        submitParts(life);
        script.later(0, 3);
        script.ask(life.section(1), c -> new SubmitSurvey(life.survey(), c));
    }

    private static void correct(Life life, List<Batch> batches) {
        SurveyRow first = batches.getFirst().rows().getFirst();
        int more = 20 + life.random.nextInt(200);
        life.script.later(1, 3);
        life.script.ask(
                life.parkBody(1),
                c -> new CorrectSurveyRow(
                        life.survey(),
                        c,
                        first.rowId(),
                        Map.of("waterUse", more + ".5", "keyUser", "是"),
                        "企业水表读数核对后更正"));
        if (life.chance(40)) {
            RowId second = batches.getFirst().rows().get(1).rowId();
            life.script.ask(
                    life.section(2),
                    c -> new CorrectSurveyRow(
                            life.survey(), c, second, Map.of("rainSewageSeparated", "部分", "note", "厂区东侧未分流"), "现场复核"));
        }
        if (life.chance(15)) {
            RowId last = batches.getFirst().rows().getLast().rowId();
            life.rows.remove(last);
            life.script.ask(life.section(2), c -> new WithdrawSurveyRow(life.survey(), c, last, "该企业已搬离，重复登记"));
        }
    }

    private static void submitParts(Life life) {
        for (SurveyPart part : SurveyPart.values()) {
            life.script.ask(life.section(1), c -> new SubmitSurveyPart(life.survey(), c, part, null));
        }
        if (life.chance(10) || life.number() == Cast.STORY) {
            life.script.later(1, 3);
            life.script.ask(
                    life.section(1),
                    c -> new ReopenSurveyPart(life.survey(), c, SurveyPart.NETWORK, "管网分表缺少新建道路段，退回补充"));
            life.script.later(2, 4);
            SurveyRow missing = new SurveyRows(life).segment("补");
            life.script.ask(
                    life.section(2),
                    c -> new EnterSurveyRows(life.survey(), c, SurveyPart.NETWORK, "segment", List.of(missing)));
            life.script.ask(life.section(1), c -> new SubmitSurveyPart(life.survey(), c, SurveyPart.NETWORK, null));
        }
    }
}
