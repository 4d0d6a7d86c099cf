package io.qingliu.command.kernel;

import io.qingliu.events.Role;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a command asks for, in both languages, and which roles may ask; shown in the API description and the glossary. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Asks {
    /** The command in Chinese, an imperative of few characters: “核验整改”. */
    String zh();

    /** The command in one English sentence, with the clause of the notice or "proposed" as its source. */
    String en();

    /** The roles that may ask. A transcribed command must name one of them as the paper's author's role. */
    Role[] by();
}
