/**
 * the “美丽重庆” annual work plan 年度计划 of one unit and year (notice 四(二)).
 *
 * <p>This room promises: each cluster has one goal in a plan, and a revision says why.
 */
@NullMarked
package io.qingliu.command.annualplan;

import org.jspecify.annotations.NullMarked;
