/** The pages of those who audit, and the files they take along. */
@NullMarked
package org.wandelwerk.audit.web;

import org.jspecify.annotations.NullMarked;
