package io.qingliu.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a survey form: data, not code.
 *
 * @param name its identifier
 * @param zh its Chinese name
 * @param en its English name
 * @param type what it holds
 * @param unit unit of a number
 * @param required whether a row without it is refused
 * @param options the options, where the type has options
 * @param min least value as decimal text
 * @param max greatest value as decimal text
 * @param decimals decimals allowed; 0 where none
 * @param mark where the field comes from
 */
public record FormField(
        @Zh("字段名") String name,
        @Zh("中文名称") String zh,
        @Zh("英文名称") String en,
        @Zh("类型") FieldType type,
        @Zh("单位") @Nullable String unit,
        @Zh("必填") boolean required,
        @Zh("选项") List<String> options,
        @Zh("最小值") @Nullable String min,
        @Zh("最大值") @Nullable String max,
        @Zh("小数位") int decimals,
        @Zh("来源") Mark mark) {
    public FormField {
        options = List.copyOf(options);
    }
}
