/** Facts about the “美丽重庆” annual work plan 年度计划 of one unit and year (notice 四(二)). */
@NullMarked
package io.qingliu.events.annualplan;

import org.jspecify.annotations.NullMarked;
