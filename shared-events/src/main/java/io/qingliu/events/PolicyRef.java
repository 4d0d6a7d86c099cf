package io.qingliu.events;

import io.qingliu.events.ids.PolicyId;

/**
 * The version of a policy that a decision used.
 *
 * @param policy which policy
 * @param version its version, from 1
 */
public record PolicyRef(@Zh("政策") PolicyId policy, @Zh("版本") int version) {}
