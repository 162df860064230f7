/** The pages about letters: templates, what each member would get, and what was made. */
@NullMarked
package org.wandelwerk.letter.web;

import org.jspecify.annotations.NullMarked;
