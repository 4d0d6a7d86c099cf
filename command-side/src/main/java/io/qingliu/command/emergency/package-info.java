/**
 * emergency preparedness 应急协作: plans docked, resources shared, drills, incidents (notice 五(四)).
 *
 * <p>This room promises: joint means at least two parties, and only an incident is handled and closed.
 */
@NullMarked
package io.qingliu.command.emergency;

import org.jspecify.annotations.NullMarked;
