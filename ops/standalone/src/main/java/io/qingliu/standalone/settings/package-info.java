/** What an operator says to the product, and what the product says where it cannot start so. */
@NullMarked
package io.qingliu.standalone.settings;

import org.jspecify.annotations.NullMarked;
