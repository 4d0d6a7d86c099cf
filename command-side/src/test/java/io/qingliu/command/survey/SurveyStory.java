package io.qingliu.command.survey;

import static io.qingliu.command.kernel.Someone.automation;
import static io.qingliu.command.kernel.Someone.organisation;

import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Published;
import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.FieldType;
import io.qingliu.events.FormField;
import io.qingliu.events.FormRef;
import io.qingliu.events.Mark;
import io.qingliu.events.PolicyRef;
import io.qingliu.events.RecordKind;
import io.qingliu.events.Role;
import io.qingliu.events.SurveyPart;
import io.qingliu.events.Track;
import io.qingliu.events.form.FormPublished;
import io.qingliu.events.ids.ClusterId;
import io.qingliu.events.ids.FormId;
import io.qingliu.events.ids.PolicyId;
import io.qingliu.events.ids.RowId;
import io.qingliu.events.ids.SurveyId;
import io.qingliu.events.survey.JoinedOrganisation;
import io.qingliu.events.survey.SurveyAllowed;
import io.qingliu.events.survey.SurveyOpened;
import io.qingliu.events.survey.SurveyPartSubmitted;
import io.qingliu.events.survey.SurveyRow;
import io.qingliu.events.survey.SurveyRowsEntered;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The cluster, the form and the people that the survey's tests tell of. */
final class SurveyStory {
    static final ClusterId CLUSTER = new ClusterId("cluster-QX01");
    static final SurveyId SURVEY = SurveyId.of(CLUSTER, 1);
    static final PolicyRef COHORTS = new PolicyRef(new PolicyId("policy-cohort"), 1);
    static final LocalDate DUE = LocalDate.parse("2025-12-31");
    static final FormRef FORM = new FormRef(new FormId("form-test"), 1);
    /** A code with its right check digit. */
    static final String USCC = "91350100M000100Y43";

    static final CommandContext LI = Someone.as(Role.DISTRICT_BUREAU, "li", "2024-08-01");
    static final CommandContext LEDGER = automation("2024-07-20");
    static final JoinedOrganisation DETACHMENT =
            new JoinedOrganisation(Role.ENFORCEMENT_DETACHMENT, organisation(Role.ENFORCEMENT_DETACHMENT));
    static final JoinedOrganisation AUTHORITY =
            new JoinedOrganisation(Role.PARK_AUTHORITY, organisation(Role.PARK_AUTHORITY));

    static final Published REFERENCE = Published.of(new FormPublished(
            FORM.form(),
            Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-01").toEventContext(),
            1,
            "测试用调查表",
            Mark.PROPOSED,
            List.of(
                    new RecordKind(
                            "enterprise",
                            SurveyPart.SOURCE,
                            "企业",
                            "Enterprise",
                            List.of(
                                    field("name", FieldType.TEXT, true, 0),
                                    field("uscc", FieldType.USCC, true, 0),
                                    field("waterUse", FieldType.DECIMAL, false, 1),
                                    field("keyUser", FieldType.YES_NO, false, 0))),
                    new RecordKind(
                            "segment",
                            SurveyPart.NETWORK,
                            "管段",
                            "Pipe segment",
                            List.of(
                                    field("segmentId", FieldType.TEXT, true, 0),
                                    field("lengthM", FieldType.DECIMAL, false, 1))),
                    new RecordKind(
                            "plant",
                            SurveyPart.PLANT,
                            "污水厂",
                            "Plant",
                            List.of(field("name", FieldType.TEXT, true, 0))))));

    static final SurveyAllowed ALLOWED =
            new SurveyAllowed(SURVEY, LEDGER.toEventContext(), Cohort.COHORT_2025, DUE, COHORTS);
    static final SurveyOpened OPENED =
            new SurveyOpened(SURVEY, LI.toEventContext(), Track.GENERAL, FORM, List.of(DETACHMENT));
    static final SurveyRowsEntered ENTERED = new SurveyRowsEntered(
            SURVEY,
            LI.toEventContext(),
            SurveyPart.SOURCE,
            "enterprise",
            List.of(row("E1", Map.of("name", "甲厂", "uscc", USCC, "waterUse", "12.5"))));

    private SurveyStory() {}

    static SurveyRow row(String id, Map<String, String> values) {
        return new SurveyRow(new RowId(id), values);
    }

    static SurveyPartSubmitted submitted(SurveyPart part, int rowCount, @Nullable String statement) {
        return new SurveyPartSubmitted(SURVEY, LI.toEventContext(), part, rowCount, statement);
    }

    private static FormField field(String name, FieldType type, boolean required, int decimals) {
        return new FormField(
                name,
                "字段" + name,
                "Field " + name,
                type,
                null,
                required,
                List.of(),
                null,
                null,
                decimals,
                Mark.PROPOSED);
    }
}
