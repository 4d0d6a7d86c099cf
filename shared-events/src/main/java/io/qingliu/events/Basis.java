package io.qingliu.events;

import io.qingliu.events.ids.DocumentNumber;
import io.qingliu.events.ids.Sha256;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The paper that a fact rests on. At least a number or a title is known.
 *
 * @param number 发文字号 in its normal form, where the paper has one
 * @param title the paper's title
 * @param issuedOn the day it bears
 * @param digest SHA-256 of the stored file, where it was filed
 */
public record Basis(
        @Zh("发文字号") @Nullable DocumentNumber number,
        @Zh("文件标题") @Nullable String title,
        @Zh("成文日期") @Nullable LocalDate issuedOn,
        @Zh("文件摘要值") @Nullable Sha256 digest) {}
