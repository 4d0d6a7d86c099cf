/**
 * joint enforcement 联合执法 across districts, departments and cities (notice 五(四)).
 *
 * <p>This room promises: a joint case has at least two parties, and nothing is added to it once it is closed.
 */
@NullMarked
package io.qingliu.command.enforcement;

import org.jspecify.annotations.NullMarked;
