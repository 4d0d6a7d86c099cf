package io.qingliu.events;

import java.util.List;

/**
 * A kind of row of a survey form.
 *
 * @param kind its name, for instance enterprise
 * @param part the part it belongs to
 * @param zh its Chinese name
 * @param en its English name
 * @param fields its fields in order
 */
public record RecordKind(
        @Zh("记录类型") String kind,
        @Zh("所属分表") SurveyPart part,
        @Zh("中文名称") String zh,
        @Zh("英文名称") String en,
        @Zh("字段") List<FormField> fields) {
    public RecordKind {
        fields = List.copyOf(fields);
    }
}
