package io.qingliu.events;

import io.qingliu.events.ids.ActorId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.OrganisationId;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose fact it is, where another person transcribed it from paper (rulings §9). Both persons stand in the event.
 *
 * @param actor pseudonym of the person who answers for the fact
 * @param role that person's role on the paper
 * @param organisation that person's organisation on the paper
 * @param paperNumber number of the paper, where it has one
 * @param paperDate the day that the paper bears
 * @param scan SHA-256 of the scanned paper
 */
public record OnBehalfOf(
        @Zh("责任人") ActorId actor,
        @Zh("责任人角色") Role role,
        @Zh("责任人单位") OrganisationId organisation,
        @Zh("纸质文件编号") @Nullable DocumentNumber paperNumber,
        @Zh("纸质文件日期") LocalDate paperDate,
        @Zh("扫描件摘要值") Sha256 scan) {}
