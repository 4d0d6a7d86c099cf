/**
 * What is owed beside the clusters' own work, and how it stands: annual plans, dispatch and supervision with their due days and
 * follow-ups, joint enforcement, emergency plans, resources, drills and incidents, practices and who adopted them, hand-overs
 * with receipt and reconciliation (notice 四(一)5, 四(二), 五(一), 五(三), 五(四); rulings §8, §16).
 */
@NullMarked
package io.qingliu.query.duties;

import org.jspecify.annotations.NullMarked;
