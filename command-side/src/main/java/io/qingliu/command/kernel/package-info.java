/**
 * What every command room needs and none owns: the shape of a command, rules and refusals, the port to published reference
 * data, and the way of a command through Axon to the ledger. Knows no room and has no words of the domain's stages.
 */
@NullMarked
package io.qingliu.command.kernel;

import org.jspecify.annotations.NullMarked;
