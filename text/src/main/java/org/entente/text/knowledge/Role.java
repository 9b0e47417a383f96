package org.entente.text.knowledge;

import org.entente.model.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A word for people by what they are or do: "foreign minister", "protesters".
 *
 * @param phrase lower case
 * @param sector the part of society it stands for, null if that of whoever it is named with
 * @param many whether it is a plural
 */
public record Role(String phrase, @Nullable Sector sector, boolean many) {}
