/**
 * Who is candidate, checked, confirmed, not selected for the 2024 demonstration, and why: every participation of every cluster with
 * the papers it rests on, what the district said for it and how the experts judged it (notice 四(一), 五(二); rulings §2, §10).
 */
@NullMarked
package io.qingliu.query.demonstrationlist;

import org.jspecify.annotations.NullMarked;
