/** Facts about named policies 政策: versions published; a published version is frozen. */
@NullMarked
package io.qingliu.events.policy;

import org.jspecify.annotations.NullMarked;
