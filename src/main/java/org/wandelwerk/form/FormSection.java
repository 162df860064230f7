package org.wandelwerk.form;

import java.util.List;
import org.wandelwerk.kernel.Text;

/**
 * Questions that belong together, on one page.
 *
 * @param lead what to know before answering
 */
public record FormSection(String id, Text title, Text lead, List<Question> questions) {}
