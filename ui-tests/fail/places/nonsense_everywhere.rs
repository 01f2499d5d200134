//~ error: unknown word `on_a_request`
//~ error: unknown word `on_a_member_of_it`
//~ error: unknown word `on_a_structure`
//~ error: no word belongs on a parameter; write it on the type or on a member
//~ error: unknown word `on_a_member`
//~ error: unknown word `in_items`
//~ error: unknown word `in_keys`
//~ error: unknown word `in_values`
//~ error: unknown word `on_a_constrained_type`
//~ error: unknown word `on_its_field`
//~ error: unknown word `on_a_string_enum`
//~ error: unknown word `on_a_value`
//~ error: unknown word `on_unknown_text`
//~ error: no word belongs on this field; write it on the variant
//~ error: unknown word `on_an_int_enum`
//~ error: unknown word `on_a_number`
//~ error: unknown word `on_an_unknown_number`
//~ error: no word belongs on this field; write it on the variant
//~ error: unknown word `on_a_union`
//~ error: unknown word `on_its_variant`
//~ error: unknown word `on_the_field_of_it`
//~ error: unknown word `on_an_unknown_member`
//~ error: no word belongs on this field; write it on the variant
//~ error: unknown word `on_an_output`
//~ error: unknown word `on_a_member_that_is_read`
//~ error: unknown word `on_a_union_that_is_read`
//~ error: unknown word `on_a_variant_of_it`
//~ error: unknown word `on_a_field_of_it`
//~ error: unknown word `on_another_unknown_member`
//~ error: no word belongs on this field; write it on the variant
//~ error: unknown word `on_an_error`
//~ error: unknown word `on_a_code`
//~ error: no word belongs on this field; those of an error are written on its `ErrorShape`
//~ error: unknown word `on_an_unknown_code`
//~ error: no word belongs on this field; those of an error are written on its `ErrorShape`
//~ error: unknown word `on_an_error_shape`
//~ error: unknown word `on_a_member_of_an_error`
//~ error: no word belongs inside of a type or a value; write it on the type that has the derive, on a member or on a variant

// Every place that `#[surefire(…)]` can stand in, for each of the derives: none is left unread.

use surefire::{
    Constrained, Empty, IntEnum, Output, Request, ErrorShape, ServiceError, UnknownError, StringEnum, StringMap, Structure,
    Union,
};

#[derive(Request)]
#[surefire(target = "A.Greet", protocol = AwsJson1_1, auth = None, response = Empty, error = ())]
#[surefire(on_a_request)]
pub struct GreetRequest<'a> {
    #[surefire(on_a_member_of_it)]
    name: &'a str,
}

#[derive(Structure)]
#[surefire(on_a_structure)]
pub struct Greeting<#[surefire(on_a_parameter)] 'a> {
    #[surefire(on_a_member, keys(in_keys), values(in_values))]
    names: StringMap<'a>,
    #[surefire(items(in_items))]
    list: &'a [&'a str],
}

#[derive(Constrained)]
#[surefire(on_a_constrained_type)]
pub struct Name<'a>(#[surefire(on_its_field)] &'a str);

#[derive(StringEnum)]
#[surefire(on_a_string_enum)]
pub enum Medium {
    #[surefire(on_a_value)]
    Wave,
    #[surefire(unknown, on_unknown_text)]
    Unknown(#[surefire(on_text)] String),
}

#[derive(IntEnum)]
#[surefire(on_an_int_enum)]
pub enum Level {
    #[surefire(value = 1, on_a_number)]
    Low,
    #[surefire(unknown, on_an_unknown_number)]
    Unknown(#[surefire(on_i32)] i32),
}

#[derive(Union)]
#[surefire(output, on_a_union)]
pub enum Choice {
    #[surefire(on_its_variant)]
    Name(#[surefire(on_the_field_of_it)] String),
    #[surefire(unknown, on_an_unknown_member)]
    Unknown(#[surefire(on_a_name)] String),
}

#[derive(Output)]
#[surefire(on_an_output)]
pub struct Greeted {
    #[surefire(on_a_member_that_is_read)]
    pub name: String,
}

#[derive(Output)]
#[surefire(on_a_union_that_is_read)]
pub enum Chosen {
    #[surefire(on_a_variant_of_it)]
    Name(#[surefire(on_a_field_of_it)] String),
    #[surefire(unknown, on_another_unknown_member)]
    Unknown(#[surefire(on_another_name)] String),
}

#[derive(ServiceError)]
#[surefire(on_an_error)]
pub enum GreetError {
    #[surefire(on_a_code)]
    TooLoud(#[surefire(on_its_shape)] TooLoud),
    #[surefire(unknown, on_an_unknown_code)]
    Unknown(#[surefire(on_what_it_holds)] UnknownError),
}

#[derive(ErrorShape)]
#[surefire(on_an_error_shape)]
pub struct TooLoud {
    #[surefire(on_a_member_of_an_error)]
    pub message: Option<String>,
}

#[derive(IntEnum)]
#[surefire(deny_unknown)]
pub enum Shift {
    #[surefire(value = 1)]
    Left = {
        #[surefire(in_a_value)]
        let one = 1;
        one
    },
}

fn main() {}
