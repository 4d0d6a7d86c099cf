package io.qingliu.events.application;

import io.qingliu.events.Zh;
import io.qingliu.events.ids.ClusterId;

/**
 * A cluster that a district applies for, with what speaks for it (notice 五(二): “基础扎实、条件较好、积极性高”).
 *
 * @param clusterId which cluster
 * @param participation which participation of the cluster, from 1
 * @param foundation 基础扎实: what it builds on
 * @param conditions 条件较好: what favours it
 * @param enthusiasm 积极性高: who wants it
 */
public record AppliedCluster(
        @Zh("组团") ClusterId clusterId,
        @Zh("第几次参加") int participation,
        @Zh("基础扎实") String foundation,
        @Zh("条件较好") String conditions,
        @Zh("积极性高") String enthusiasm) {}
