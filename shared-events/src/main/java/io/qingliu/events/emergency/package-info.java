/** Facts about emergency preparedness 应急协作: plans docked, resources shared, drills, incidents (notice 五(四)). */
@NullMarked
package io.qingliu.events.emergency;

import org.jspecify.annotations.NullMarked;
