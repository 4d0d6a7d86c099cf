package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which problems are past due, owned by whom, rebaselined how often? As JSON. */
@QuestionApi
class ProblemsApi {
    private final FindProblems problems;

    ProblemsApi(FindProblems problems) {
        this.problems = problems;
    }

    @Answers(
            value = ProblemsQuestion.class,
            zh = "哪些问题逾期，由谁负责，节点调整过几次？",
            en = "Which problems are past due, owned by whom, rebaselined how often?")
    @GetMapping(path = "/api/problems", produces = "application/json")
    ProblemsView problems(@RequestParam MultiValueMap<String, String> parameters) {
        return problems.find(problems.question(parameters));
    }
}
