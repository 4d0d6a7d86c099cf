/** Facts about joint enforcement 联合执法 across districts, departments and cities (notice 五(四)). */
@NullMarked
package io.qingliu.events.enforcement;

import org.jspecify.annotations.NullMarked;
