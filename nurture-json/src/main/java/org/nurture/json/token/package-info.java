/** The seam between the forms and Jackson: tokens read and written, one implementation for each generation. */
@NullMarked
package org.nurture.json.token;

import org.jspecify.annotations.NullMarked;
