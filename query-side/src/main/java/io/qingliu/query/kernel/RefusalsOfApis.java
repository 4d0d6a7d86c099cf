package io.qingliu.query.kernel;

import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs why there is no answer. */
@RestControllerAdvice(annotations = QuestionApi.class)
class RefusalsOfApis {
    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> refused(Exception failure) {
        return answer(Refusals.meaning(failure));
    }

    /** A refusal as problem details. */
    static ResponseEntity<ProblemDetail> answer(Refused refused) {
        return ResponseEntity.status(refused.status())
                .headers(Refusals.headers(refused))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Refusals.details(refused));
    }
}
