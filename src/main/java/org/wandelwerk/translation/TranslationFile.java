package org.wandelwerk.translation;

import java.util.List;
import org.wandelwerk.kernel.Language;

/** All that one XLIFF file says: the language, the texts, and what in it could not be read. */
record TranslationFile(Language language, List<TranslationUnit> units, List<Mistake> mistakes) {}
