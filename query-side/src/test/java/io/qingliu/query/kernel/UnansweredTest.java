package io.qingliu.query.kernel;

import static io.qingliu.query.testing.QuerySideUnderTest.body;
import static org.assertj.core.api.Assertions.assertThat;

import io.qingliu.query.testing.Facts;
import io.qingliu.query.testing.QuerySideUnderTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.bind.annotation.GetMapping;

/** Whatever fails, people get our page with a reference that leads to the log, and programs problem details. */
class UnansweredTest {
    private static final String REFERENCE = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static QuerySideUnderTest query;

    @QuestionPage
    static class BrokenPage {
        @GetMapping("/broken/question")
        String question() {
            throw new IllegalStateException("a question that fails");
        }

        @GetMapping("/broken/template")
        String template() {
            return "broken";
        }

        @GetMapping("/broken/no-template")
        String noTemplate() {
            return "there-is-no-such-template";
        }
    }

    /** A page that forgot to say that it is one: no advice knows it. */
    @org.springframework.stereotype.Controller
    static class ForgottenPage {
        @GetMapping("/broken/forgotten")
        String forgotten() {
            throw new IllegalStateException("a page that fails");
        }
    }

    @BeforeAll
    static void start() {
        query = QuerySideUnderTest.with(BrokenPage.class, ForgottenPage.class);
        query.append(Facts.opened(true));
        query.caughtUp();
    }

    @AfterAll
    static void close() {
        query.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/broken/question", "/broken/template", "/broken/no-template", "/broken/forgotten"})
    void a_page_that_fails_is_our_page_with_a_reference(String path) {
        HttpResponse<String> answer = query.get(path);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(answer.body())
                .contains("系统内部错误", "The system failed", "THE_SYSTEM_FAILED", "清流台账", "</html>")
                .containsPattern("请将编号 " + REFERENCE)
                .doesNotContain("half a page", "Whitelabel", "IllegalStateException", "Exception");
    }

    @Test
    void an_address_that_is_not_there_is_told_on_our_page() {
        HttpResponse<String> answer = query.get("/no/such%3Cpage%3E");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("查无此项", "THERE_IS_NO_SUCH_ADDRESS").doesNotContain("Whitelabel", "<page>");
    }

    @Test
    void programs_are_told_in_problem_details() {
        HttpResponse<String> answer = query.get("/api/no-such-question");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(body(answer).path("code").asString("")).isEqualTo("THERE_IS_NO_SUCH_ADDRESS");
        assertThat(body(answer).path("en").asString("")).contains("/api/no-such-question");
    }
}
