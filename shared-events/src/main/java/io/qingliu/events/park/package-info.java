/** Facts about industrial parks 园区: level, containment of one in another, succession. */
@NullMarked
package io.qingliu.events.park;

import org.jspecify.annotations.NullMarked;
