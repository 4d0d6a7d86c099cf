package io.qingliu.command.document;

import io.qingliu.command.kernel.Asks;
import io.qingliu.command.kernel.CommandContext;
import io.qingliu.command.kernel.Opening;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Role;
import io.qingliu.events.document.DocumentKind;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Enter a paper in the register of documents (proposed).
 *
 * @param documentId the stream, opened by this command
 * @param context who asks, when it happened
 * @param number its number in the normal form
 * @param rawNumber the number as it was found, where that differs
 * @param title its title
 * @param issuer who issued it
 * @param issuedOn the day it bears
 * @param kind what kind of paper it is
 * @param edition its edition, where it has several
 * @param digest SHA-256 of the file
 * @param retention how long it is kept
 * @param mark where the entry comes from
 */
@Asks(
        zh = "登记文件",
        en = "Enter a paper in the register of documents (proposed).",
        by = {Role.MUNICIPAL_BUREAU, Role.DISTRICT_BUREAU, Role.MUNICIPAL_ACADEMY})
public record RegisterDocument(
        DocumentId documentId,
        CommandContext context,
        @Nullable DocumentNumber number,
        @Nullable String rawNumber,
        String title,
        String issuer,
        @Nullable LocalDate issuedOn,
        DocumentKind kind,
        @Nullable String edition,
        @Nullable Sha256 digest,
        RetentionClass retention,
        Mark mark)
        implements DocumentCommand, Opening {}
