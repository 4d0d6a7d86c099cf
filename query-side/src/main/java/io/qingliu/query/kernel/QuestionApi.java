package io.qingliu.query.kernel;

import io.swagger.v3.oas.annotations.Hidden;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/**
 * An address that answers a question as JSON; what is refused, is refused with problem details. It is described from what {@link
 * Answers} says, not by what a library guesses.
 */
@Hidden
@RestController
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface QuestionApi {}
