package io.qingliu.query.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which question an address of a {@link QuestionApi} answers. The question's class holds its parameters in a constant {@code
 * static final Parameters PARAMETERS}, from which they are read ({@link Asked}) and described.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Answers {
    /** The class that holds the parameters. */
    Class<?> value();

    /** The question in Chinese. */
    String zh();

    /** The question in English. */
    String en();
}
