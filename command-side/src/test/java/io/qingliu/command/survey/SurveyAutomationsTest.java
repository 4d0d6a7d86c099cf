package io.qingliu.command.survey;

import static io.qingliu.command.survey.SurveyStory.CLUSTER;
import static io.qingliu.command.survey.SurveyStory.COHORTS;
import static io.qingliu.command.survey.SurveyStory.DUE;
import static io.qingliu.command.survey.SurveyStory.LEDGER;
import static io.qingliu.command.survey.SurveyStory.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.command.kernel.Someone;
import io.qingliu.events.Cohort;
import io.qingliu.events.EventContext;
import io.qingliu.events.Role;
import io.qingliu.events.cluster.CohortAssigned;
import io.qingliu.events.cluster.CohortGround;
import io.qingliu.events.cluster.ScopeDetermined;
import java.util.List;
import org.junit.jupiter.api.Test;

class SurveyAutomationsTest {
    private static final EventContext ZHOU =
            Someone.as(Role.MUNICIPAL_BUREAU, "zhou", "2024-07-20").toEventContext();
    private static final CohortAssigned ASSIGNED = new CohortAssigned(
            CLUSTER, ZHOU, Cohort.COHORT_2025, DUE, List.of(CohortGround.NATIONAL_PARK), COHORTS, List.of());

    @Test
    void a_cohort_allows_the_first_campaign() {
        assertThat(WhenCohortAssignedThenAllowSurvey.request(ASSIGNED, LEDGER))
                .isEqualTo(new AllowSurvey(SURVEY, LEDGER, Cohort.COHORT_2025, DUE, COHORTS));
    }

    @Test
    void a_further_cohort_tells_the_survey_what_the_cluster_owes_now() {
        assertThat(WhenCohortAssignedThenAllowSurvey.note(ASSIGNED, LEDGER))
                .isEqualTo(new NoteObligation(SURVEY, LEDGER, true, Cohort.COHORT_2025, DUE));
    }

    @Test
    void a_cluster_that_leaves_the_scope_tells_its_survey() {
        ScopeDetermined left = new ScopeDetermined(CLUSTER, ZHOU, false, 0, "企业均已搬迁", Cohort.COHORT_2025, DUE);
        assertThat(WhenScopeDeterminedThenTellSurvey.request(left, LEDGER))
                .isEqualTo(new NoteObligation(SURVEY, LEDGER, false, Cohort.COHORT_2025, DUE));
    }
}
