package io.qingliu.events.emergency;

import io.qingliu.events.Zh;

/**
 * A resource that is shared for emergencies.
 *
 * @param name what it is
 * @param quantity how much
 * @param unit in which unit
 */
public record SharedResource(
        @Zh("资源名称") String name,
        @Zh("数量") long quantity,
        @Zh("计量单位") String unit) {}
