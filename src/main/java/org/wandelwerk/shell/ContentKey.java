package org.wandelwerk.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/** What tells the content of one public page from another's; the look does not matter. */
record ContentKey(String path, @Nullable String query, Language language, LocalDate day) {}
