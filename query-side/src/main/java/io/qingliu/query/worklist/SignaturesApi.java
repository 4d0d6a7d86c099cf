package io.qingliu.query.worklist;

import io.qingliu.query.kernel.Answers;
import io.qingliu.query.kernel.QuestionApi;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which acceptances lack a signature of section or detachment? As JSON. */
@QuestionApi
class SignaturesApi {
    private final FindSignatures signatures;

    SignaturesApi(FindSignatures signatures) {
        this.signatures = signatures;
    }

    @Answers(
            value = SignaturesQuestion.class,
            zh = "哪些验收缺少责任部门或执法支队的签字？",
            en = "Which acceptances lack a signature of section or detachment?")
    @GetMapping(path = "/api/signatures", produces = "application/json")
    SignaturesView signatures(@RequestParam MultiValueMap<String, String> parameters) {
        return signatures.find(signatures.question(parameters));
    }
}
