package io.qingliu.events;

import io.qingliu.events.ids.EssentialsId;

/**
 * A version of the acceptance essentials.
 *
 * @param essentials which essentials
 * @param version its version, from 1
 */
public record EssentialsRef(
        @Zh("验收技术要点") EssentialsId essentials, @Zh("版本") int version) {}
