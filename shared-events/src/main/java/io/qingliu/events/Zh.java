package io.qingliu.events;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Chinese word for the marked thing: the one that the glossary, the audit history and the API description show.
 *
 * <p>On an event it is what an officer would say aloud ("整改已核验"); on a command, what is asked for ("核验整改"); on a
 * record component, the name of the field on the page.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Zh {
    /** The Chinese wording, as shown to people. */
    String value();
}
