package io.qingliu.query.dashboard;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.events.DomainEvent;
import io.qingliu.query.kernel.Moment;
import io.qingliu.query.kernel.Told;
import io.qingliu.query.testing.QuerySideUnderTest;
import io.qingliu.query.testing.Telling;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The addresses answer what the folds tell, now and of every past moment. */
class ProgrammeApiTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final BoundariesDay OLD = new BoundariesDay(LocalDate.of(2025, 11, 5));

    private static QuerySideUnderTest query;

    @BeforeAll
    static void given() {
        query = QuerySideUnderTest.start();
        query.append(ProgrammeStory.events().toArray(DomainEvent[]::new));
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    private static Told told(Moment moment) {
        return Telling.of(ProgrammeStory.events())
                .at(
                        moment,
                        StepsFold.FOLD,
                        CohortFold.FOLD,
                        ReferenceFold.FOLD,
                        NetworkFold.FOLD,
                        WorksFold.FOLD,
                        new ClusterStatusFold());
    }

    static Stream<Arguments> answers() {
        Told now = told(Moment.now(QuerySideUnderTest.TODAY));
        LocalDate recorded = LocalDate.of(2025, 1, 2);
        Told early = told(new Moment(40L, null, recorded, null));
        LocalDate summer = LocalDate.of(2025, 6, 30);
        Told onDay = told(new Moment(null, summer, summer, null));
        return Stream.of(
                Arguments.of("months", MonthsView.of(now, new MonthsQuestion(null, null))),
                Arguments.of("months?as-of=40", MonthsView.of(early, new MonthsQuestion(null, null))),
                Arguments.of("months?on=2025-06-30", MonthsView.of(onDay, new MonthsQuestion(null, null))),
                Arguments.of("targets", TargetsView.of(now)),
                Arguments.of("targets?as-of=40", TargetsView.of(early)),
                Arguments.of("targets?on=2025-06-30", TargetsView.of(onDay)),
                Arguments.of("cohort-grounds?on=2025-06-30", GroundsView.of(onDay)),
                Arguments.of(
                        "cohort-reading",
                        ReadingView.of(now, new ReadingQuestion(null, ReadingQuestion.THREE_RIVERS, null))),
                Arguments.of("scores", ScoresView.of(now)),
                Arguments.of("shares?boundaries-on=2025-11-05", SharesView.of(now, OLD)),
                Arguments.of(
                        "ranking?by=CLOSED_OUT&boundaries-on=2025-11-05",
                        RankingView.of(now, new RankingQuestion(Standard.CLOSED_OUT, null, OLD))),
                Arguments.of("boundaries?boundaries-on=2025-11-05", BoundariesView.of(now, OLD)),
                Arguments.of("changes?since=40", ChangesView.of("40", early, now)));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_address_answers_what_the_folds_tell(String question, Object view) {
        JsonNode answer = query.json("/api/programme/" + question);
        assertThat(answer.path("events").asLong())
                .isEqualTo(answer.path("completeTo").asLong());
        assertThat(uncounted(answer)).isEqualTo(uncounted(JSON.readTree(JSON.writeValueAsString(view))));
        assertThat(answer.path("completeTo").asLong()).isPositive();
    }

    @Test
    void without_a_point_what_changed_in_seven_days_is_told() {
        JsonNode answer = query.json("/api/programme/changes");
        assertThat(answer.path("since").asString("")).isEqualTo("2025-11-13");
        assertThat(answer.path("newEvents").asLong()).isZero();
        assertThat(answer.path("clusters")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "months?from=2025-13, from, THIS_IS_NOT_A_MONTH",
        "months?from=2025-12&to=2025-01, from, A_PERIOD_RUNS_FORWARD",
        "months?from=1990-01, from, THIS_PERIOD_IS_TOO_LONG",
        "cohort-reading?policy-version=9, policy-version, THERE_IS_NO_SUCH_POLICY_VERSION",
        "cohort-reading?policy-version=1&national-parks=true, policy-version, A_VERSION_SAYS_IT_ALL",
        "ranking?by=HAPPY, by, THIS_VALUE_IS_UNKNOWN",
        "shares?boundaries-on=soon, boundaries-on, THIS_IS_NOT_A_DAY",
        "changes?since=soon, since, THIS_IS_NO_POINT_IN_TIME",
        "changes?since=999, since, THIS_POSITION_IS_BEYOND_THE_HEAD",
        "changes?since=60&as-of=40, since, A_PERIOD_RUNS_FORWARD"
    })
    void what_cannot_be_answered_is_refused(String question, String field, String code) {
        HttpResponse<String> refused = query.get("/api/programme/" + question);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).path("field").asString("")).isEqualTo(field);
        assertThat(body(refused).path("code").asString("")).isEqualTo(code);
    }

    /** The answer without what was counted of the events behind it; in memory nobody counts. */
    private static JsonNode uncounted(JsonNode answer) {
        return ((ObjectNode) answer).remove(List.of("events", "digest"));
    }
}
