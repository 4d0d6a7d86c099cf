package io.qingliu.events.document;

import io.qingliu.events.EventContext;
import io.qingliu.events.Mark;
import io.qingliu.events.RetentionClass;
import io.qingliu.events.Zh;
import io.qingliu.events.ids.DocumentId;
import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper was entered in the register of documents.
 *
 * @param documentId the stream
 * @param context day, person, role, basis and source
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
@Zh("文件已登记")
public record DocumentRegistered(
        DocumentId documentId,
        EventContext context,
        @Zh("发文字号") @Nullable DocumentNumber number,
        @Zh("原始字号") @Nullable String rawNumber,
        @Zh("标题") String title,
        @Zh("发文机关") String issuer,
        @Zh("成文日期") @Nullable LocalDate issuedOn,
        @Zh("文件类别") DocumentKind kind,
        @Zh("版次") @Nullable String edition,
        @Zh("文件摘要值") @Nullable Sha256 digest,
        @Zh("保管期限") RetentionClass retention,
        @Zh("来源") Mark mark)
        implements DocumentEvent {}
