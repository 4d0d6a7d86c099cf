/** How facts are stored and read back: type names, serializer settings, upcasters. */
@NullMarked
package io.qingliu.serialization;

import org.jspecify.annotations.NullMarked;
