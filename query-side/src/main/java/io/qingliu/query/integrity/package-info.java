/**
 * What should an auditor look at? Persons who fixed and verified the same problem or acted in two roles, entries in bulk just before a
 * deadline, severities lowered before completion, clusters that passed and relapsed.
 *
 * <p>Nothing here is an accusation: each list says what it counts, over what, by which threshold, and on which events it rests.
 */
@NullMarked
package io.qingliu.query.integrity;

import org.jspecify.annotations.NullMarked;
