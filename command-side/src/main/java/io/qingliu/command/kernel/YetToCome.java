package io.qingliu.command.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a component of a command that names streams which may be opened only afterwards, by an automation or by hand: those
 * that follow what was split or abolished. All other clusters, parks and units that a command names must exist.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface YetToCome {}
